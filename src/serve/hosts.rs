//! Hosts: under which names this machine answers.
//!
//! A page of a stranger can have its own name lead to 127.0.0.1 (DNS rebinding) and then
//! read what is served there. The name that the browser asks for gives it away: only
//! this machine's own names are answered. A number cannot be made to lead elsewhere, so
//! where all addresses of the machine are open, any number is answered.

use std::net::IpAddr;

use axum::http::uri::Authority;

const OWN: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];
/// The port that browsers leave out.
const PORT_OF_HTTP: u16 = 80;

/// The names and the port that are answered.
#[derive(Debug, Clone)]
pub(super) struct Hosts {
    port: u16,
    told: String,
    any_number: bool,
}

impl Hosts {
    /// Names for a port: this machine's own, the told one, and any number if
    /// `any_number`.
    pub(super) fn new(port: u16, told: &str, any_number: bool) -> Self {
        Self { port, told: told.to_ascii_lowercase(), any_number }
    }

    /// Whether a request for this host (`localhost:8080`) is answered.
    pub(super) fn answer(&self, host: &str) -> bool {
        let Ok(asked) = host.parse::<Authority>() else { return false };
        if host.contains('@') || asked.port_u16().unwrap_or(PORT_OF_HTTP) != self.port {
            return false;
        }
        let name = asked.host().to_ascii_lowercase();
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        OWN.contains(&name.as_str())
            || name == self.told
            || (self.any_number && bare.parse::<IpAddr>().is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_names_with_the_right_port_are_answered_and_others_are_not() {
        let hosts = Hosts::new(8080, "127.0.0.1", false);
        for host in ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"] {
            assert!(hosts.answer(host), "{host}");
        }
        for host in [
            "",
            "localhost",
            "localhost:80",
            "localhost:8081",
            "localhost.evil.example:8080",
            "evil.example:8080",
            "192.168.1.5:8080",
            "localhost:8080@evil.example:8080",
            "evil@localhost:8080",
            "localhost:8080,evil.example",
            "[::2]:8080",
            "127.0.0.1.:8080",
            "localhost:8080/",
            ":8080",
        ] {
            assert!(!hosts.answer(host), "{host}");
        }
    }

    #[test]
    fn told_names_and_numbers_are_answered_where_they_were_told() {
        let hosts = Hosts::new(80, "May-Toi.local", false);
        assert!(hosts.answer("may-toi.local") && hosts.answer("may-toi.local:80"));
        assert!(!hosts.answer("192.168.1.5"));
        let hosts = Hosts::new(8080, "127.0.0.1", true);
        assert!(hosts.answer("192.168.1.5:8080") && hosts.answer("[fe80::1]:8080"));
        assert!(!hosts.answer("evil.example:8080"));
    }
}
