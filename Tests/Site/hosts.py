"""Real web servers that send a built site as its snippets in `_hosting` tell them."""
import contextlib
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

NGINX = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
  types {{ text/html html; text/css css; text/javascript js; application/json json; image/webp webp; image/jpeg jpg;
           image/png png; image/svg+xml svg; application/xml xml; }}
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {root}; include {site}/_hosting/nginx.conf; }}
}}
"""
CADDY = """
{{
	admin off
	auto_https off
	storage file_system {folder}
}}
http://127.0.0.1:{port} {{
	root * {root}
	import {site}/_hosting/Caddyfile
	file_server
}}
"""


# Debian's nginx lies where only root's shell looks.
PATH = os.environ.get("PATH", "") + ":/usr/sbin"


def command(name, file):
    program = shutil.which(name, path=PATH)
    if program is None:
        raise RuntimeError(f"no {name}: `make test` installs it")
    if name == "nginx":
        return [program, "-c", file, "-e", f"{file}.log"]
    return [program, "run", "--config", file, "--adapter", "caddyfile"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextlib.contextmanager
def hosted(name, site, path, folder):
    """The address of a built site that `name`, nginx or Caddy, serves below `path`, such as `/portal/`."""
    root, port = folder / "root", free_port()
    place = root / path.strip("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(site, target_is_directory=True)
    file = folder / name
    # Started by root, nginx would give its work to someone who may not see the folder.
    user = "user root;" if os.geteuid() == 0 else ""
    file.write_text({"nginx": NGINX, "caddy": CADDY}[name].format(
        folder=folder, port=port, root=root, site=site, user=user))
    with open(folder / "output", "w", encoding="utf-8") as output:
        server = subprocess.Popen(command(name, str(file)), stdout=output, stderr=output,
                                  env={"HOME": str(folder), "PATH": PATH})
    try:
        wait_for(port, server, folder)
        yield f"http://127.0.0.1:{port}{path}"
    finally:
        server.terminate()
        server.wait()


def wait_for(port, server, folder):
    """Until the server answers; what it said when it gave up."""
    while server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise RuntimeError((folder / "output").read_text(encoding="utf-8"))


class Still(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetched(url):
    """(status, fields by their names in small letters, body), also of redirects and errors."""
    try:
        answer = urllib.request.build_opener(Still).open(url)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, {name.lower(): value for name, value in answer.headers.items()}, answer.read()
