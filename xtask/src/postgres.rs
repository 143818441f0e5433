//! A PostgreSQL that lives as long as the tests.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Result, bail};
use tempfile::TempDir;

use crate::{
    packages,
    process::{Service, command, free_port, output, run, say, wait_until},
};

/// A server on a free port, its data in a temporary folder. Stopped and removed when dropped.
pub struct Postgres {
    _server: Service,
    _folder: TempDir,
    /// The address of a database in it.
    pub url: String,
}

impl Postgres {
    /// Starts one.
    pub fn start() -> Result<Self> {
        let programs = packages::postgres()?;
        let folder = tempfile::tempdir()?;
        say("Starting PostgreSQL in a temporary folder");
        let user = unprivileged()?;
        if let Some(user) = &user {
            run(command("chown", &[user], "").arg(folder.path()))?;
        }
        initialise(&programs, folder.path(), user.as_deref())?;
        let port = free_port()?;
        let server = serve(&programs, folder.path(), user.as_deref(), port)?;
        Ok(Self { _server: server, _folder: folder, url: format!("postgres://postgres@127.0.0.1:{port}/postgres") })
    }
}

fn initialise(programs: &Path, folder: &Path, user: Option<&str>) -> Result<()> {
    let mut initdb = as_user(&programs.join("initdb"), user);
    initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "-D"]);
    output(initdb.arg(folder)).map(drop)
}

fn serve(programs: &Path, folder: &Path, user: Option<&str>, port: u16) -> Result<Service> {
    let mut postgres = as_user(&programs.join("postgres"), user);
    postgres.arg("-D").arg(folder).arg("-k").arg(folder).args(["-h", "127.0.0.1", "-p", &port.to_string()]);
    // Nothing here outlives the tests, so nothing needs to reach the disk; many tests ask at once.
    postgres.args(["-c", "fsync=off", "-c", "max_connections=400", "-c", "log_min_messages=panic"]);
    let mut server = Service::start(&mut postgres, "INT")?;
    let port = port.to_string();
    let mut asks = as_user(&programs.join("pg_isready"), None);
    asks.args(["-q", "-U", "postgres", "-h", "127.0.0.1", "-p", &port]);
    let mut ready = || asks.status().is_ok_and(|status| status.success());
    if !wait_until(Duration::from_secs(30), &mut ready) || !server.runs() {
        bail!("PostgreSQL did not start within half a minute");
    }
    Ok(server)
}

// PostgreSQL refuses to run as root.
fn unprivileged() -> Result<Option<String>> {
    if !packages::is_root() {
        return Ok(None);
    }
    let known = ["postgres", "nobody"].into_iter().find(|user| output(&mut command("id", &["-u", user], "")).is_ok());
    match known {
        Some(user) => Ok(Some(user.to_owned())),
        None => bail!("PostgreSQL refuses to run as root, and there is neither a user `postgres` nor `nobody`"),
    }
}

fn as_user(program: &Path, user: Option<&str>) -> Command {
    let mut command = match user {
        Some(user) => {
            // Not `runuser`: that would stand between us and the server's process.
            let mut command = Command::new("setpriv");
            command.args(["--reuid", user, "--clear-groups", "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.current_dir("/");
    command
}
