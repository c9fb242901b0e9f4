"""Two folders compared byte for byte."""


def differences(one, other):
    files = [{p.relative_to(root).as_posix(): p for p in root.rglob("*") if p.is_file()} for root in (one, other)]
    faults = [f"{name} is only in {root}" for root, mine, theirs in ((one, *files), (other, *files[::-1]))
              for name in sorted(mine.keys() - theirs.keys())]
    return faults + [f"{name} differs" for name in sorted(files[0].keys() & files[1].keys())
                     if files[0][name].read_bytes() != files[1][name].read_bytes()]
