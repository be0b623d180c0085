"""Set Elasticsearch up once: Kibana's password, and an API key for Zhipo with just the rights it needs.

Started again it changes nothing, where the key that it made still opens. Standard library only. From the environment:
ELASTICSEARCH_URL, ELASTIC_PASSWORD, KIBANA_PASSWORD, and ZHIPO_KEYS, the folder for the key.
"""

import json
import os
import sys
from base64 import b64encode
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

RIGHTS = {
    "zhipo": {
        "cluster": ["monitor"],
        "indices": [{"names": ["zhipo-*"], "privileges": ["manage", "read", "write"]}],
    }
}
"""Its health, and its own indices: to make, swap, fill, ask and delete them."""
KEY = "ZHIPO_ELASTICSEARCH_API_KEY"


def ask(url: str, authorization: str, body: dict[str, Any] | None = None) -> Any:
    """One question to Elasticsearch, as POST where there is a body."""
    headers = {"Authorization": authorization, "Content-Type": "application/json"}
    request = Request(url, json.dumps(body).encode() if body is not None else None, headers)  # noqa: S310  # the stack's
    with urlopen(request, timeout=60) as answer:  # noqa: S310  # the same
        return json.load(answer)


def opens(url: str, key: str) -> bool:
    """Whether a key that was made before still opens the index."""
    try:
        ask(f"{url}/_cluster/health", f"ApiKey {key}")
    except HTTPError:
        return False
    return True


def main() -> int:
    """Exit status: 0 where all is set up, 1 with one line where not."""
    url, elastic = os.environ["ELASTICSEARCH_URL"].rstrip("/"), os.environ["ELASTIC_PASSWORD"]
    superuser = f"Basic {b64encode(f'elastic:{elastic}'.encode()).decode()}"
    file = Path(os.environ["ZHIPO_KEYS"]) / KEY
    try:
        kibana = {"password": os.environ["KIBANA_PASSWORD"]}
        ask(f"{url}/_security/user/kibana_system/_password", superuser, kibana)
        if file.is_file() and opens(url, file.read_text("utf-8")):
            print("Kibana's password is set; Zhipo's key opens already")
            return 0
        made = ask(f"{url}/_security/api_key", superuser, {"name": "zhipo", "role_descriptors": RIGHTS})
    except (URLError, OSError) as error:
        said = error.read().decode("utf-8", "replace")[:300] if isinstance(error, HTTPError) else ""
        print(f"Elasticsearch at {url}: {error} {said}".strip(), file=sys.stderr)
        return 1
    file.touch(mode=0o600)
    file.write_text(made["encoded"], "utf-8")
    print(f"Kibana's password is set; Zhipo's key is in {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
