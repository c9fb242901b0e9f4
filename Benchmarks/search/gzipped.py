"""Bytes on the wire: the body of a file after gzip -9, without HTTP headers."""
import functools
import gzip


@functools.cache
def gzipped(path):
    """What a server sends for a file: gzip -9, or the file itself where that is not shorter (it is packed already)."""
    raw = path.read_bytes()
    packed = gzip.compress(raw, 9, mtime=0)
    return packed if len(packed) < len(raw) else raw


def kilobytes(octets):
    return f"{octets / 1000:.1f}"
