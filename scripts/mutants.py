"""The mutants (变异体) of a module of law: one condition of it changed at a time, from its syntax tree.

A comparison moved over its boundary or turned round, `and` for `or`, one operand left out, `not` dropped, a guard that
never holds, a filter that holds always, a number or day one more, one kind of status, signal or statement less.
Sentences (functions that give Because, f-strings) are left alone.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

RULES = Path(__file__).resolve().parent.parent / "rules"
ENUMS = {"CaseStatus", "SignalKind", "StatementKind", "EntityKind", "AmountRole", "CaseClass", "SeizureAct"}
FLIPS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.GtE: ast.Gt,
    ast.Gt: ast.GtE,
    ast.LtE: ast.Lt,
    ast.Lt: ast.LtE,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


class Mutant(NamedTuple):
    """One change: where, what, and the whole module with it."""

    module: str
    line: int
    what: str
    source: str


class Site(NamedTuple):
    """A place in the tree where something can be changed: the field of a node and its other value."""

    line: int
    node: ast.AST
    field: str
    value: object


def mutants(path: Path) -> list[Mutant]:
    """Every mutant of one module, in the order of its lines."""
    tree = ast.parse(path.read_text("utf-8"))
    found = []
    for site in sorted(_sites(tree), key=lambda one: one.line):
        before, kept = ast.unparse(site.node), getattr(site.node, site.field)
        setattr(site.node, site.field, site.value)
        after = ast.unparse(site.node)
        module = path.relative_to(RULES).with_suffix("").as_posix()
        found.append(Mutant(module, site.line, f"{_short(before)}  =>  {_short(after)}", ast.unparse(tree)))
        setattr(site.node, site.field, kept)
    return found


def _short(words: str, width: int = 90) -> str:
    line = " ".join(words.split())
    return line if len(line) <= width else f"{line[: width // 2]} … {line[-width // 2 :]}"


def _sites(node: ast.AST) -> Iterator[Site]:
    """The sites below a node; nothing in a sentence or an annotation."""
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.FunctionDef) and _speaks(node)):
        return
    for make in (_compared, _joined, _guarded, _filtered, _listed, _constant):
        yield from make(node)
    for child in ast.iter_child_nodes(node):
        yield from _sites(child)


def _speaks(function: ast.FunctionDef) -> bool:
    return function.returns is not None and "Because" in ast.unparse(function.returns)


def _compared(node: ast.AST) -> Iterator[Site]:
    if not isinstance(node, ast.Compare):
        return
    for place, operator in enumerate(node.ops):
        yield Site(node.lineno, node, "ops", _changed(node.ops, place, FLIPS[type(operator)]()))
    for place, right in enumerate(node.comparators):
        if isinstance(right, ast.Constant) and type(right.value) is int:
            yield Site(node.lineno, node, "comparators", _changed(node.comparators, place, _more(right.value)))


def _joined(node: ast.AST) -> Iterator[Site]:
    if isinstance(node, ast.BoolOp):
        yield Site(node.lineno, node, "op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
        for place, value in enumerate(node.values):
            yield Site(value.lineno, node, "values", [*node.values[:place], *node.values[place + 1 :]])
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield Site(node.lineno, node, "operand", ast.UnaryOp(op=ast.Not(), operand=node.operand))


def _guarded(node: ast.AST) -> Iterator[Site]:
    if isinstance(node, ast.If):
        yield Site(node.lineno, node, "test", _never(node.test))
    if isinstance(node, ast.IfExp):
        yield Site(node.lineno, node, "test", _never(node.test))


def _never(test: ast.expr) -> ast.expr:
    """The test with False behind it, so that a name bound in it (:=) is bound still."""
    return ast.BoolOp(op=ast.And(), values=[test, ast.Constant(value=False)])


def _filtered(node: ast.AST) -> Iterator[Site]:
    if isinstance(node, ast.comprehension):
        for place, test in enumerate(node.ifs):
            always = ast.BoolOp(op=ast.Or(), values=[test, ast.Constant(value=True)])
            yield Site(test.lineno, node, "ifs", _changed(node.ifs, place, always))


def _listed(node: ast.AST) -> Iterator[Site]:
    """A set, tuple or argument list with several kinds: one less."""
    field = "args" if isinstance(node, ast.Call) else "elts"
    if not isinstance(node, ast.Set | ast.Tuple | ast.List | ast.Call):
        return
    items = getattr(node, field)
    kinds = [place for place, item in enumerate(items) if _is_kind(item)]
    words = isinstance(node, ast.Set) and all(isinstance(item, ast.Constant) for item in items)
    for place in range(len(items)) if words else kinds:
        if len(items) > 1 and (words or len(kinds) > 1):
            yield Site(items[place].lineno, node, field, [*items[:place], *items[place + 1 :]])


def _is_kind(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ENUMS


def _constant(node: ast.AST) -> Iterator[Site]:
    """A number of the module with a name (DAYS = 30)."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and type(node.value.value) is int:
        yield Site(node.lineno, node, "value", _more(node.value.value))


def _more(number: int) -> ast.Constant:
    return ast.Constant(value=number + 1)


def _changed(items: list[Any], place: int, item: object) -> list[Any]:
    return [*items[:place], item, *items[place + 1 :]]


def chosen(found: list[Mutant], limit: int, seed: int) -> list[Mutant]:
    """At most so many, evenly spread over the module; the seed shifts them."""
    if len(found) <= limit:
        return found
    return [found[(place * len(found) // limit + seed) % len(found)] for place in range(limit)]
