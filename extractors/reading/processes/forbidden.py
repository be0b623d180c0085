"""System calls that a reader of files never makes, forbidden to it by the kernel (seccomp), without root.

A process that opens a socket, starts a program, forks or looks into another process is ended by SIGSYS before the
call does anything, native code of a PDF library included. Threads are allowed. Linux on x86-64 and arm64; see
seccomp(2) and the kernel's userspace-api/seccomp_filter. There is no undoing it.
"""

import ctypes
import errno
import platform
import struct
import sys
from dataclasses import dataclass

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2  # prctl
_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06  # classic BPF
_KILL, _ALLOW, _FAIL = 0x8000_0000, 0x7FFF_0000, 0x0005_0000  # SECCOMP_RET_*
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
_THREAD = 0x0001_0000  # CLONE_THREAD
_OTHER_NUMBERING = 0x4000_0000  # the x32 numbers of x86-64


@dataclass(frozen=True, slots=True)
class _Machine:
    """Numbers of one architecture: what it is called, clone, and the calls that are forbidden."""

    audit: int
    clone: int
    forbidden: tuple[int, ...]


_CLONE3 = 435
_ANYWHERE = (425, 426, 427, 434, 438)  # io_uring (sockets without a socket call), pidfd_open, pidfd_getfd
_MACHINES = {
    # socket connect accept bind listen accept4 | fork vfork execve execveat | ptrace process_vm_readv/writev
    "x86_64": _Machine(0xC000_003E, 56, (41, 42, 43, 49, 50, 288, 57, 58, 59, 322, 101, 310, 311, *_ANYWHERE)),
    "aarch64": _Machine(0xC000_00B7, 220, (198, 203, 202, 200, 201, 242, 221, 281, 117, 270, 271, *_ANYWHERE)),
}


def forbid() -> bool:
    """Forbid this process and its threads the calls; False where the system cannot: then nothing is forbidden."""
    machine = _MACHINES.get(platform.machine()) if sys.platform == "linux" else None
    if machine is None:
        return False
    steps = b"".join(_program(machine))
    held = ctypes.create_string_buffer(steps, len(steps))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))

    program = Program(len(steps) // 8, ctypes.addressof(held))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    return not prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)


def _program(machine: _Machine) -> list[bytes]:
    """The filter: which call, then whether it is let through. A jump counts the steps that it leaves out."""
    steps = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, machine.audit, yes=1),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _OTHER_NUMBERING, no=1),
        _step(_RETURN, _KILL),
        _step(_EQUAL, _CLONE3, no=1),  # its flags cannot be seen; without it the C library takes clone
        _step(_RETURN, _FAIL | errno.ENOSYS),
    ]
    for number in machine.forbidden:
        steps += [_step(_EQUAL, number, no=1), _step(_RETURN, _KILL)]
    return [
        *steps,
        _step(_EQUAL, machine.clone, yes=1),
        _step(_RETURN, _ALLOW),
        _step(_LOAD, _FIRST_ARGUMENT),
        _step(_AND, _THREAD),
        _step(_EQUAL, _THREAD, yes=1),
        _step(_RETURN, _KILL),
        _step(_RETURN, _ALLOW),
    ]


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)
