//! The server: answers browsers as a static host would, on one thread of its own.
//!
//! From the built folder and nothing else. Who asks under another name than this
//! machine's is turned away, whatever is asked for (see `hosts`). Nothing is kept by
//! browsers, so that a reload is always fresh; for the same reason the site's own worker
//! is answered by one that removes itself. Ends when it is told to, and lets the caller
//! know when the system asks for that.

use std::{
    convert::Infallible,
    io,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{
        IntoResponse as _, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::get,
};
use futures_util::{Stream, stream};
use serde::Serialize;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::{oneshot, watch},
};
use tower_http::services::ServeDir;

use super::{
    door::Door,
    hosts::Hosts,
    inject::{inject, waiting},
    news::{Bulletin, News},
    paths,
};

/// Most bytes of a page into which a script is put; larger ones are served as they are.
const LARGEST_PAGE: usize = 64 << 20;
/// After how much silence a connection for news says that it lives.
const STILL_THERE: Duration = Duration::from_secs(15);
/// How soon a page asks for news again after the connection broke.
const ASK_AGAIN: Duration = Duration::from_millis(500);

/// What is answered.
pub struct Answers {
    /// The built site.
    pub folder: PathBuf,
    /// The script that takes the place of the site's worker.
    pub worker: String,
    /// What is said to who asks under another name.
    pub wrong_host: String,
}

/// The system gave no thread, or no signals.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct CannotServe(#[from] io::Error);

/// A server that runs.
pub struct Server {
    stop: oneshot::Sender<()>,
    ended: mpsc::Receiver<()>,
}

/// What every answer is made from.
struct Shared {
    answers: Answers,
    hosts: Hosts,
    news: watch::Receiver<Bulletin>,
}

impl Server {
    /// Starts; `asked_to_stop` is called when somebody presses Ctrl+C, or the system
    /// asks for the end.
    pub fn start(
        door: Door,
        answers: Answers,
        news: &News,
        asked_to_stop: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, CannotServe> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let inside = runtime.enter();
        door.listener.set_nonblocking(true)?;
        let listener = TcpListener::from_std(door.listener)?;
        let signals =
            [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
        let asked_to_stop = Arc::new(asked_to_stop);
        for kind in signals {
            let (mut signal, asked_to_stop) = (signal(kind)?, Arc::clone(&asked_to_stop));
            runtime.spawn(async move {
                while signal.recv().await.is_some() {
                    asked_to_stop();
                }
            });
        }
        drop(inside);
        let shared = Shared { answers, hosts: door.hosts, news: news.follow() };
        let app = app(Arc::new(shared));
        let (stop, stopped) = oneshot::channel();
        let (end, ended) = mpsc::channel();
        thread::Builder::new().name("serve".into()).spawn(move || {
            let until = async {
                let _ = stopped.await;
            };
            let serving = axum::serve(listener, app).with_graceful_shutdown(until);
            let _ = runtime.block_on(async { serving.await });
            let _ = end.send(());
        })?;
        Ok(Self { stop, ended })
    }

    /// Lets nobody in any more and waits, but not for long, for who is inside. News must
    /// be over before.
    pub fn stop(self, at_most: Duration) {
        let _ = self.stop.send(());
        let _ = self.ended.recv_timeout(at_most);
    }
}

fn app(shared: Arc<Shared>) -> Router {
    let script = |text: &'static str| move || async move { typed(SCRIPT, text) };
    Router::new()
        .route("/.aoxanh/events", get(events))
        .route("/.aoxanh/reload.js", get(script(include_str!("client/reload.js"))))
        .route(
            "/.aoxanh/overlay.css",
            get(async || typed(STYLE, include_str!("client/overlay.css"))),
        )
        .route("/sw.js", get(worker))
        .fallback(file)
        .layer(from_fn_with_state(Arc::clone(&shared), admit))
        .with_state(shared)
}

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const PAGE: &str = "text/html; charset=utf-8";
const PLAIN: &str = "text/plain; charset=utf-8";

fn typed(kind: &'static str, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, kind)], body.into()).into_response()
}

fn with_status(status: StatusCode, mut response: Response) -> Response {
    *response.status_mut() = status;
    response
}

/// Lets in who asks for this machine by its name and only wants to read; makes sure that
/// nothing is kept and that no other site's page gets to see it.
async fn admit(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = if !is_for(&shared.hosts, &request) {
        let text = shared.answers.wrong_host.clone();
        with_status(StatusCode::MISDIRECTED_REQUEST, typed(PLAIN, text))
    } else if [Method::GET, Method::HEAD].contains(request.method()) {
        next.run(request).await
    } else {
        let allowed = [(header::ALLOW, "GET, HEAD")];
        (StatusCode::METHOD_NOT_ALLOWED, allowed).into_response()
    };
    let headers = response.headers_mut();
    for name in [header::LAST_MODIFIED, header::ETAG] {
        headers.remove(name);
    }
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether the one host that is asked for, in the address and in the header, is ours.
fn is_for(hosts: &Hosts, request: &Request) -> bool {
    let mut named = request.headers().get_all(header::HOST).iter();
    let (Some(host), None) = (named.next(), named.next()) else { return false };
    let in_address = request.uri().authority();
    host.to_str().is_ok_and(|host| hosts.answer(host))
        && in_address.is_none_or(|host| hosts.answer(host.as_str()))
}

/// What a page is told: of the last build, and its own mark.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    news: &'a Bulletin,
    /// None of what is not there.
    page: Option<String>,
}

async fn events(
    State(shared): State<Arc<Shared>>,
    request: Request,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let page = paths::asked_in(request.uri().query().unwrap_or_default());
    let mut news = shared.news.clone();
    // What is known already comes first.
    news.mark_changed();
    let listener = Listener { news, shared, page, build: None };
    let events = stream::unfold(listener, async |mut listener| {
        let event = listener.next().await?;
        Some((Ok(event), listener))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(STILL_THERE))
}

/// Who hears of builds.
struct Listener {
    news: watch::Receiver<Bulletin>,
    shared: Arc<Shared>,
    page: Option<String>,
    /// The build that was told last.
    build: Option<u64>,
}

impl Listener {
    async fn next(&mut self) -> Option<Event> {
        loop {
            self.news.changed().await.ok()?;
            let now = self.news.borrow_and_update().clone();
            // Only a page is shown what comes before the end of a build.
            if self.page.is_some() || self.build != Some(now.build) {
                self.build = Some(now.build);
                return self.event(&now);
            }
        }
    }

    fn event(&self, now: &Bulletin) -> Option<Event> {
        let page = self.page.as_ref().and_then(|page| page_of(&self.shared, page, now));
        let told = Told { page: page.map(|page| now.mark_of_page(&page)), news: now };
        let text = serde_json::to_string(&told).ok()?;
        Some(Event::default().id(now.build.to_string()).retry(ASK_AGAIN).data(text))
    }
}

/// A page as it is served now.
fn page_of(shared: &Shared, path: &str, news: &Bulletin) -> Option<Vec<u8>> {
    let folder = &shared.answers.folder;
    news.site.as_ref().filter(|_| paths::is_inside(folder, path))?;
    let early = news.early(path).map(<[u8]>::to_vec);
    early.or_else(|| std::fs::read(folder.join(paths::file(path))).ok())
}

async fn worker(State(shared): State<Arc<Shared>>) -> Response {
    typed(SCRIPT, shared.answers.worker.clone())
}

async fn file(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let Shared { answers: Answers { folder, .. }, news, .. } = &*shared;
    let news = news.borrow().clone();
    let path = paths::plain(request.uri().path());
    let Some(path) = path.filter(|path| paths::is_inside(folder, path)) else {
        return missing(folder);
    };
    let is_page = paths::is_page(&path);
    if news.site.is_none() {
        let page = if is_page { waiting(&news) } else { Vec::new() };
        return with_status(StatusCode::SERVICE_UNAVAILABLE, typed(PAGE, page));
    }
    if let Some(page) = news.early(&path) {
        return typed(PAGE, inject(page, Some(&news.mark_of_page(page))));
    }
    let asked = if is_page { whole(&request) } else { as_asked(request) };
    // A name that is too long, a file that may not be read: not there for anybody.
    let Ok(response) = ServeDir::new(folder).try_call(asked).await else {
        return missing(folder);
    };
    match response.status() {
        StatusCode::NOT_FOUND => missing(folder),
        StatusCode::OK if is_page => {
            let Ok(page) = to_bytes(Body::new(response.into_body()), LARGEST_PAGE).await
            else {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            };
            typed(PAGE, inject(&page, Some(&news.mark_of_page(&page))))
        }
        _ => with_charset(response.map(Body::new)),
    }
}

/// A page is read whole, because something is put into it.
fn whole(request: &Request) -> Request<Body> {
    let mut whole = Request::new(Body::empty());
    whole.uri_mut().clone_from(request.uri());
    whole
}

/// Nothing is kept, so nothing is compared with what was kept.
fn as_asked(mut request: Request) -> Request<Body> {
    for name in [
        header::IF_MODIFIED_SINCE,
        header::IF_UNMODIFIED_SINCE,
        header::IF_NONE_MATCH,
        header::IF_RANGE,
    ] {
        request.headers_mut().remove(name);
    }
    request
}

/// The site's own page for what is not there.
fn missing(folder: &Path) -> Response {
    let page = std::fs::read(folder.join("404.html")).unwrap_or_default();
    let page = inject(&page, None);
    with_status(StatusCode::NOT_FOUND, typed(PAGE, page))
}

/// All texts of a site are UTF-8; their types shall say so.
fn with_charset(mut response: Response) -> Response {
    let headers: &mut HeaderMap = response.headers_mut();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let text = kind.filter(|kind| {
        kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("xml")
    });
    let said = text.map(|kind| format!("{kind}; charset=utf-8"));
    if let Some(said) = said.and_then(|said| HeaderValue::from_str(&said).ok()) {
        headers.insert(header::CONTENT_TYPE, said);
    }
    response
}
