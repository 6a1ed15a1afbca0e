"""Child: makes a socket of a family under the filter, and tells whether it lived on."""

from __future__ import annotations

from tests.trials.seccomp import forbid_internet, open_socket
from tests.trials.stage import tell, told

if __name__ == "__main__":
    said = told()
    forbid_internet()
    tell(filtered=True)
    tell(made=open_socket(said["family"]) >= 0)
