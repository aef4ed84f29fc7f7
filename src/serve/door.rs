//! The door: at which address this machine listens.
//!
//! In: the host and port that were told, if any. Out: a listener, and the address as a
//! browser writes it. Nothing told means this machine alone. A port that was told and is
//! taken is an error; the usual one gives way to the next.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs as _},
};

use super::hosts::Hosts;

/// The port that is tried first where none was told.
const USUAL_PORT: u16 = 8080;
/// How many ports after it are tried.
const NEXT_PORTS: u16 = 20;

/// An open door.
pub struct Door {
    pub(super) listener: TcpListener,
    pub(super) hosts: Hosts,
    /// The address, as `http://127.0.0.1:8080/`.
    pub url: String,
    /// The usual port, where it was taken.
    pub taken: Option<u16>,
}

/// Why nobody can be let in.
#[derive(Debug, thiserror::Error)]
pub enum CannotOpen {
    /// Another program listens there.
    #[error("{0}")]
    Taken(u16),
    /// No such host on this machine.
    #[error("{0}: {1}")]
    NoHost(String, io::Error),
    /// The system refused.
    #[error("{0}")]
    Refused(io::Error),
}

impl Door {
    /// Opens at this host (none: 127.0.0.1) and port (none: the usual one or one of the
    /// next; 0: any).
    pub fn open(host: Option<&str>, port: Option<u16>) -> Result<Self, CannotOpen> {
        let ip = address(host)?;
        let listener = match port {
            Some(port) => bind(ip, port)?,
            None => first_free(ip)?,
        };
        let bound = listener.local_addr().map_err(CannotOpen::Refused)?.port();
        let shown = match host.filter(|_| !ip.is_unspecified()) {
            Some(host) if host.parse::<IpAddr>().is_err() => host.to_owned(),
            _ if ip.is_unspecified() => Ipv4Addr::LOCALHOST.to_string(),
            _ => match ip {
                IpAddr::V4(ip) => ip.to_string(),
                IpAddr::V6(ip) => format!("[{ip}]"),
            },
        };
        Ok(Self {
            listener,
            hosts: Hosts::new(bound, &shown, ip.is_unspecified()),
            url: format!("http://{shown}:{bound}/"),
            taken: (port.is_none() && bound != USUAL_PORT).then_some(USUAL_PORT),
        })
    }

    /// Whether nobody but this machine can come in by this host.
    pub fn is_own(host: Option<&str>) -> Result<bool, CannotOpen> {
        Ok(address(host)?.is_loopback())
    }
}

fn address(host: Option<&str>) -> Result<IpAddr, CannotOpen> {
    let Some(host) = host else { return Ok(Ipv4Addr::LOCALHOST.into()) };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let unknown = |error| CannotOpen::NoHost(host.to_owned(), error);
    let mut found = (bare, 0).to_socket_addrs().map_err(unknown)?;
    let first = found.next().map(|found| found.ip());
    first.ok_or_else(|| unknown(io::ErrorKind::NotFound.into()))
}

fn bind(ip: IpAddr, port: u16) -> Result<TcpListener, CannotOpen> {
    TcpListener::bind(SocketAddr::new(ip, port)).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => CannotOpen::Taken(port),
        io::ErrorKind::AddrNotAvailable => CannotOpen::NoHost(ip.to_string(), error),
        _ => CannotOpen::Refused(error),
    })
}

fn first_free(ip: IpAddr) -> Result<TcpListener, CannotOpen> {
    let mut ports = USUAL_PORT..=USUAL_PORT + NEXT_PORTS;
    let free = ports.find_map(|port| match bind(ip, port) {
        Err(CannotOpen::Taken(_)) => None,
        opened => Some(opened),
    });
    free.unwrap_or(Err(CannotOpen::Taken(USUAL_PORT)))
}
