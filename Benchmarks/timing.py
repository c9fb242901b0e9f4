"""Whole processes, timed: wall seconds and peak memory as the kernel reports them."""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple


class Run(NamedTuple):
    wall: float    # seconds from start to exit
    peak: float    # MiB, largest resident set; small programs show the 19 MiB of the Python that starts them
    beside: float  # cores that everything else on the machine used meanwhile


def busy_seconds():
    """Processor seconds of the whole machine so far; idle, I/O wait and what the host stole left out."""
    with open("/proc/stat") as fh:
        user, nice, system, _idle, _iowait, irq, softirq = (int(x) for x in fh.readline().split()[1:8])
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def measure(command):
    """One run. A command that fails ends the benchmark: a time for half the work would mislead."""
    with tempfile.TemporaryFile() as errors:
        busy, start = busy_seconds(), time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            sys.stderr.buffer.write(errors.read()[-4000:])
            sys.exit(f"exit status {process.returncode}: {' '.join(command)}")
    beside = max(0.0, busy_seconds() - busy - usage.ru_utime - usage.ru_stime) / wall
    return Run(wall, usage.ru_maxrss / 1024, beside)


def median(runs):
    return Run(*(statistics.median(column) for column in zip(*runs)))
