"""What charts must not do: load matplotlib early, speak on standard error, need the home."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from smart_journal.charts.look import Look
from smart_journal.charts.picture import draw
from tests.charts.samples import LONG, everything, lines, pair
from tests.insights.english import English

WORDS = English()
LOOK = Look(width=700, height=420)

STRANGE = (
    "🙂 joy",
    "家族",
    "परिवार",
    "עברית וערבית",
    "عائلة",
    "a\u200db\ufe0f",
    "\U000f0000",
    "naïve ﬁ",
)


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh process that knows of no earlier cache."""
    known = {key: value for key, value in os.environ.items() if key != "MPLCONFIGDIR"}
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        text=True,
        env={**known, **environment},
    )


def test_the_door_to_charts_does_not_load_matplotlib() -> None:
    done = run(
        "import sys\n"
        "from smart_journal.charts.look import Look\n"
        "from smart_journal.charts.heights import least_height\n"
        "from smart_journal.charts.picture import draw, save, svg_for_paper\n"
        "from smart_journal.charts.balance.size import wheel_height\n"
        "from smart_journal.charts.warm import warm_up\n"
        "wheel_height(['Family', 'Work'], Look(width=300, height=300))\n"
        "print(sorted({'matplotlib', 'numpy', 'PIL', 'PySide6'} & set(sys.modules)))"
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_warming_up_keeps_only_a_list_of_fonts_where_it_is_told(tmp_path: Path) -> None:
    home = tmp_path / "person"
    home.mkdir()
    code = (
        "from pathlib import Path\n"
        "from smart_journal.charts.warm import warm_up\n"
        f"warm_up(Path({str(tmp_path / 'cache')!r}))"
    )
    done = run(code, HOME=str(home), XDG_CACHE_HOME="", XDG_CONFIG_HOME="")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [file.suffix for file in (tmp_path / "cache").iterdir()] == [".json"]
    assert not [file for file in home.rglob("*") if "matplotlib" in file.name]


def test_a_folder_that_cannot_be_written_is_no_hindrance(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("a file where a folder is expected")
    code = (
        "from pathlib import Path\n"
        "from smart_journal.charts.warm import warm_up\n"
        f"warm_up(Path({str(blocked / 'cache')!r}))\n"
        "print('drawn')"
    )
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    done = run(code, HOME=str(blocked), TMPDIR=str(temporary))
    assert (done.returncode, done.stdout, done.stderr) == (0, "drawn\n", "")
    assert list(temporary.iterdir()) == []


def test_a_matplotlibrc_of_the_person_s_own_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text(
        "svg.fonttype: path\nsavefig.bbox: tight\nfont.size: 40\nlines.antialiased: False\n"
    )
    code = (
        "import hashlib\n"
        "from smart_journal.charts.picture import FileKind, save\n"
        "from tests.charts.samples import pair\n"
        "from tests.charts.test_files import LOOK, WORDS\n"
        "print(hashlib.sha256(save(pair(), LOOK, WORDS, FileKind.SVG)).hexdigest())"
    )
    cache = {"MPLCONFIGDIR": os.environ["MPLCONFIGDIR"]}
    plain = run(code, **cache)
    own = run(code, MATPLOTLIBRC=str(tmp_path / "matplotlibrc"), **cache)
    assert plain.stdout
    assert (own.stdout, own.stderr) == (plain.stdout, "")


@pytest.mark.parametrize("name", STRANGE)
def test_no_letter_is_complained_about(name: str, recwarn: pytest.WarningsRecorder) -> None:
    draw(pair((name, "Family", "Health")), LOOK, WORDS)
    draw(lines((name, "Family", "Health")), LOOK, WORDS)
    assert list(recwarn) == []


def test_a_font_that_is_not_there_is_replaced(recwarn: pytest.WarningsRecorder) -> None:
    wanted = Look(width=540, height=440, family="No Such Font At All")
    assert draw(pair(LONG), wanted, WORDS) == draw(pair(LONG), Look(width=540, height=440), WORDS)
    assert list(recwarn) == []


def test_two_threads_draw_what_one_draws() -> None:
    jobs = list(everything().values())
    alone = [draw(insight, LOOK, WORDS) for insight in jobs]
    with ThreadPoolExecutor(2) as threads:
        together = list(threads.map(lambda insight: draw(insight, LOOK, WORDS), jobs * 2))
    assert together == alone * 2
