//! How Janus is run: one event loop on the first core, on the loopback only, with one plugin and one way to control it.

use std::{
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result};

use crate::process::Process;

const BINARY: &str = "/usr/bin/janus";

/// Whether it is there to be measured.
pub fn is_installed() -> bool {
    Path::new(BINARY).exists()
}

/// Where Janus is spoken to, in its folder.
pub fn socket(folder: &Path) -> PathBuf {
    folder.join("janus.sock")
}

/// Starts Janus from a folder.
pub fn start(folder: &Path) -> Result<Process> {
    let libraries = libraries().context("the libraries of Janus are nowhere to be found")?;
    for (kind, library) in [("plugins", "libjanus_streaming.so"), ("transports", "libjanus_pfunix.so")] {
        std::fs::create_dir(folder.join(kind))?;
        symlink(libraries.join(kind).join(library), folder.join(kind).join(library))?;
    }
    std::fs::write(folder.join("janus.jcfg"), general(&folder.display().to_string()))?;
    std::fs::write(folder.join("janus.plugin.streaming.jcfg"), "general: { rtp_port_range = \"20000-40000\" }\n")?;
    let path = socket(folder);
    let transport = format!(
        "general: {{ enabled = true, json = \"compact\", path = \"{}\", type = \"SOCK_DGRAM\" }}\n",
        path.display()
    );
    std::fs::write(folder.join("janus.transport.pfunix.jcfg"), transport)?;
    let mut janus = Command::new("taskset");
    janus.args(["--cpu-list", "0", BINARY, "--configs-folder"]).arg(folder);
    janus.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(Process(janus.spawn().context("Janus cannot be started")?))
}

fn general(folder: &str) -> String {
    format!(
        r#"general: {{
    configs_folder = "{folder}"
    plugins_folder = "{folder}/plugins"
    transports_folder = "{folder}/transports"
    debug_level = 2
    session_timeout = 0
    event_loops = 1
}}
media: {{ ipv6 = false }}
nat: {{ ice_lite = true, full_trickle = false, ice_enforce_list = "lo" }}
"#
    )
}

/// Debian keeps libraries in a folder of the machine's kind.
fn libraries() -> Option<PathBuf> {
    let kinds = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|kind| kind.path().join("janus"));
    kinds.into_iter().find(|folder| folder.join("plugins").is_dir())
}
