"""Runs a program on a pseudo-terminal.

Usage: pseudo-terminal.py ROWS COLUMNS PROGRAM ARGUMENT...

Standard input takes one order a line: "type HEX" (bytes as if typed), "size ROWS COLUMNS", "signal NUMBER" (to the
program's process group), "hangup" (closes the terminal). What the program writes comes on standard output as it is. At
the end standard error says "exit STATUS" (negative: the signal) and whether the terminal is as it was before: "restored
True".
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios


def resize(terminal, rows, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


master, slave = pty.openpty()
resize(slave, int(sys.argv[1]), int(sys.argv[2]))
before = termios.tcgetattr(slave)
child = os.fork()
if child == 0:
    os.close(master)
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(slave, descriptor)
    os.execvp(sys.argv[3], sys.argv[3:])

orders = b""
watched = [0, master]
status = None
hungup = False
while status is None:
    ready, _, _ = select.select(watched, [], [], 0.05)
    if 0 in ready:
        more = os.read(0, 65536)
        if not more:
            os.killpg(child, signal.SIGKILL)
            break
        orders += more
        while b"\n" in orders:
            line, orders = orders.split(b"\n", 1)
            order = line.split()
            if order[0] == b"type":
                os.write(master, bytes.fromhex(order[1].decode()))
            elif order[0] == b"size":
                resize(master, int(order[1]), int(order[2]))
            elif order[0] == b"signal":
                os.killpg(child, int(order[1]))
            elif order[0] == b"hangup":
                hungup = True
                watched.remove(master)
                os.close(slave)
                os.close(master)
    if master in ready:
        os.write(1, os.read(master, 65536))
    ended, how = os.waitpid(child, os.WNOHANG)
    if ended:
        status = os.waitstatus_to_exitcode(how)
if status is None:
    sys.exit("the test is gone")
while not hungup and select.select([master], [], [], 0.1)[0]:
    os.write(1, os.read(master, 65536))
after = before if hungup else termios.tcgetattr(slave)
sys.stderr.write("exit %d\nrestored %s\n" % (status, after == before))
if after != before:
    sys.stderr.write("before %s\nafter %s\n" % (before, after))
