//! A running `aoxanh serve`, and the client that asks it.

use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::test_site::TestSite;

/// So long anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_mins(1);

pub struct Preview {
    child: Child,
    pub port: u16,
    stderr: Arc<Mutex<String>>,
}

/// An answer: status, headers in lower case, body.
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// How it ended, and how long that took.
pub struct Stopped {
    pub code: Option<i32>,
    pub took: Duration,
    pub stderr: String,
}

/// The command, in Vietnamese, at a site.
pub fn command(site: &TestSite, options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aoxanh"));
    command
        .args(["serve", "--lang", "vi", "--root"])
        .arg(site.path(""))
        .args(options)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

impl Preview {
    /// Starts at any port and waits for the address.
    pub fn of(site: &TestSite) -> Self {
        Self::with(site, &["--port", "0"])
    }

    pub fn with(site: &TestSite, options: &[&str]) -> Self {
        let mut child = command(site, options).spawn().unwrap();
        let stderr = gather(child.stderr.take().unwrap());
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let after = line.split("http://127.0.0.1:").nth(1);
        let port = after.and_then(|after| after.split('/').next()?.parse().ok());
        let Some(port) = port else {
            let _ = child.kill();
            panic!("no address: {line:?} {}", stderr.lock().unwrap());
        };
        // What it says later is read, so that it never waits for a reader.
        gather(stdout);
        Self { child, port, stderr }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n", self.port))
    }

    /// Asks with these first lines, each with its end.
    pub fn ask(&self, head: &str) -> Answer {
        let mut stream = self.connect();
        write!(stream, "{head}Connection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        });
        Answer { status, headers: headers.collect(), body: body.to_owned() }
    }

    /// What is told after each build.
    pub fn events(&self) -> Events {
        self.events_at("/.aoxanh/events")
    }

    /// What this page is told.
    pub fn events_of(&self, page: &str) -> Events {
        self.events_at(&format!("/.aoxanh/events?page={}", page.replace('/', "%2F")))
    }

    fn events_at(&self, path: &str) -> Events {
        let mut stream = self.connect();
        let port = self.port;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").unwrap();
        Events(BufReader::new(stream))
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// What was said so far.
    pub fn said(&self) -> String {
        self.stderr.lock().unwrap().clone()
    }

    /// Whether this is said, or will be in a moment: pages may hear of a build before
    /// what the terminal says of it has been read here.
    pub fn says(&self, text: &str) -> bool {
        let asked = Instant::now();
        while !self.said().contains(text) {
            if asked.elapsed() > Duration::from_secs(10) {
                return false;
            }
            thread::sleep(Duration::from_millis(5));
        }
        true
    }

    pub fn stop(mut self, signal: &str) -> Stopped {
        let asked = Instant::now();
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let code = self.child.wait().unwrap().code();
        let took = asked.elapsed();
        // The thread that reads has the rest a moment later.
        thread::sleep(Duration::from_millis(50));
        Stopped { code, took, stderr: self.said() }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// News, one after the other.
pub struct Events(BufReader<TcpStream>);

impl Events {
    /// The next one; panics when there is none for long.
    pub fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the news are over");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// The first one that is wanted.
    pub fn until(&mut self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let news = self.next();
            if is_wanted(&news) {
                return news;
            }
        }
    }

    /// Whether nothing is told for so long.
    pub fn is_silent_for(&mut self, time: Duration) -> bool {
        self.0.get_ref().set_read_timeout(Some(time)).unwrap();
        let silent = loop {
            let mut line = String::new();
            match self.0.read_line(&mut line) {
                Ok(_) if line.starts_with("data: ") => break false,
                // The end of the news before.
                Ok(_) => {}
                Err(_) => break true,
            }
        };
        self.0.get_ref().set_read_timeout(Some(PATIENCE)).unwrap();
        silent
    }

    /// Whether the server ended the connection.
    pub fn end(mut self) -> bool {
        let mut rest = Vec::new();
        self.0.read_to_end(&mut rest).is_ok()
    }
}

fn gather(mut from: impl std::io::Read + Send + 'static) -> Arc<Mutex<String>> {
    let all = Arc::new(Mutex::new(String::new()));
    let gathered = Arc::clone(&all);
    thread::spawn(move || {
        let mut part = [0; 4096];
        while let Ok(count @ 1..) = from.read(&mut part) {
            let text = String::from_utf8_lossy(&part[..count]).into_owned();
            gathered.lock().unwrap().push_str(&text);
        }
    });
    all
}
