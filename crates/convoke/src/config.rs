//! The configuration of `serve`: its format, its faults, and the combinations that are refused.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use convoke_domain::record::check::read_as;
use convoke_post::{Security, SmtpSettings};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{
    check::{text_of, told},
    media::Media,
};

/// What an installation in service is set to.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where it listens, for example `127.0.0.1:8080`. A proxy in front brings TLS.
    #[serde(default = "default_listen")]
    #[schemars(with = "String")]
    pub listen: SocketAddr,
    /// The address under which people reach it, for example `https://meetings.example.org`.
    pub base_url: String,
    /// The folder for the key, the papers and (by default) the database.
    pub data: PathBuf,
    /// `sqlite:///path/convoke.db` or `postgres://user@host/convoke`. Left out: SQLite in the data folder.
    #[serde(default)]
    pub database: Option<String>,
    /// The mail server.
    pub smtp: SmtpSettings,
    /// Sound and picture.
    #[serde(default)]
    pub media: Media,
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}

/// The JSON Schema of the configuration.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Config).to_value()
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    /// All its faults with their places, or the combination that is refused and why.
    pub fn load(file: &Path) -> Result<Self> {
        let text = text_of(file)?;
        let (config, _) = read_as::<Self>(&text).map_err(|faults| told(file, &faults))?;
        config.refuse_unsafe()?;
        Ok(config)
    }

    /// The address of the database.
    pub fn database_url(&self) -> String {
        self.database.clone().unwrap_or_else(|| sqlite_in(&self.data))
    }

    fn refuse_unsafe(&self) -> Result<()> {
        let plain = self.base_url.strip_prefix("http://");
        if plain.is_none() && !self.base_url.starts_with("https://") {
            bail!("base_url must begin with https://, for example https://meetings.example.org");
        }
        if self.base_url.ends_with('/') {
            bail!("base_url must not end in a slash: write {}", self.base_url.trim_end_matches('/'));
        }
        if let Some(rest) = plain
            && !is_loopback(rest.split([':', '/']).next().unwrap_or_default())
        {
            bail!(
                "base_url {} would send personal links and sign-ins unencrypted; use https:// (a proxy in front brings TLS)",
                self.base_url
            );
        }
        if plain.is_some() && !self.listen.ip().is_loopback() {
            bail!(
                "listening on {} without https would let the network read personal links; listen on 127.0.0.1, or set base_url to https://…",
                self.listen
            );
        }
        if matches!(self.smtp.security, Security::None) && !is_loopback(&self.smtp.host) {
            bail!(
                "mails hold personal links: smtp.security = \"none\" is only for a server on this machine; use \"starttls\" or \"tls\""
            );
        }
        Ok(())
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host == "[::1]" || host.starts_with("127.") || host == "::1"
}

/// The address of an embedded database in a folder.
pub fn sqlite_in(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("convoke.db").display())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn config(extra: &str, smtp: &str) -> Result<Config> {
        let text = format!(
            "data = \"/var/lib/convoke\"\n{extra}\n[smtp]\nfrom = \"Secretariat <post@secretariat.example>\"\n{smtp}"
        );
        let file = tempfile::NamedTempFile::new()?;
        fs::write(file.path(), text)?;
        Config::load(file.path())
    }

    const TLS: &str = "host = \"mail.example.org\"\nport = 465\nsecurity = \"tls\"";

    #[test]
    fn a_sound_configuration_passes() {
        let config = config("base_url = \"https://meetings.example.org\"", TLS).expect("passes");
        assert_eq!(config.database_url(), "sqlite:///var/lib/convoke/convoke.db");
    }

    #[test]
    fn unsafe_combinations_are_refused_with_words() {
        let refused = |extra: &str, smtp: &str| config(extra, smtp).err().map(|e| e.to_string()).unwrap_or_default();
        assert!(refused("base_url = \"http://meetings.example.org\"", TLS).contains("unencrypted"));
        assert!(
            refused("base_url = \"http://localhost:8080\"\nlisten = \"0.0.0.0:8080\"", TLS)
                .contains("listening on 0.0.0.0:8080")
        );
        let plain = "host = \"mail.example.org\"\nport = 25\nsecurity = \"none\"";
        assert!(refused("base_url = \"https://meetings.example.org\"", plain).contains("smtp.security"));
    }

    #[test]
    fn faults_name_line_and_column() {
        let error = config("base_ulr = \"https://meetings.example.org\"", TLS).expect_err("refused").to_string();
        assert!(error.contains(":2:1:") && error.contains("base_url"), "{error}");
    }
}
