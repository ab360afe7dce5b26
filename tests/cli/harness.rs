//! A directory to run the program in, and what a run came to.

use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

/// No run of these tests takes this long, on however busy a machine: it hangs.
const HANGS: Duration = Duration::from_secs(60);

/// A temporary directory: the program runs in it, so that its store is `.dateline` there.
pub struct Dir {
    root: PathBuf,
    _temporary: Option<tempfile::TempDir>,
}

/// How a run ended.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The run, which must have ended with `code`.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stderr: {}", self.err);
        self
    }

    /// What it printed. It must have succeeded.
    #[track_caller]
    pub fn output(self) -> String {
        self.ends_with(0).out
    }

    /// Standard output as one JSON value. It must have succeeded.
    #[track_caller]
    pub fn json_document(self) -> serde_json::Value {
        serde_json::from_str(&self.output()).unwrap()
    }

    /// The lines of standard output as JSON. It must have succeeded.
    #[track_caller]
    pub fn json_lines(self) -> Vec<serde_json::Value> {
        self.output().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Dir {
    pub fn new() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        Self { root: temporary.path().to_owned(), _temporary: Some(temporary) }
    }

    /// One directory for all tests, with the samples in its store; to be read only.
    pub fn samples() -> &'static Self {
        static SAMPLES: LazyLock<Dir> = LazyLock::new(|| {
            let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("samples");
            let _ = fs::remove_dir_all(&root);
            fs::create_dir_all(&root).unwrap();
            let dir = Dir { root, _temporary: None };
            dir.run(["ingest", &sample("")]).ends_with(0);
            dir
        });
        &SAMPLES
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// What lies in the directory, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.root).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The program with `arguments`, ready to start, all three streams piped.
    pub fn command<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
        command.args(arguments).current_dir(&self.root).env_remove("DATELINE_STORE");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    #[track_caller]
    pub fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        self.pipe(arguments, "")
    }

    /// Runs the program with `input` as its standard input.
    #[track_caller]
    pub fn pipe<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        input: impl AsRef<[u8]>,
    ) -> Run {
        let mut child = self.command(arguments).spawn().unwrap();
        let (mut stdin, input) = (child.stdin.take().unwrap(), input.as_ref().to_owned());
        // A program that does not read its input closes the pipe.
        thread::spawn(move || stdin.write_all(&input).is_ok());
        finish(child)
    }

    /// The store as N-Quads.
    #[track_caller]
    pub fn dump(&self) -> String {
        self.run(["export"]).output()
    }

    /// `dateline stats --json`.
    #[track_caller]
    pub fn statistics(&self) -> serde_json::Value {
        self.run(["stats", "--json"]).json_lines().remove(0)
    }
}

/// Waits until `child` ends, and looks at what every run must keep to.
#[track_caller]
pub fn finish(mut child: Child) -> Run {
    let out = drain(child.stdout.take().unwrap());
    let err = drain(child.stderr.take().unwrap());
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > HANGS {
            child.kill().unwrap();
            panic!("the program hangs");
        }
        thread::sleep(Duration::from_millis(2));
    };
    let run = Run { code: status.code().unwrap_or(-1), out: out.join().unwrap(), err: err.join().unwrap() };
    assert_speaks_to_people(&run.err);
    run
}

fn drain(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        String::from_utf8(bytes).expect("the program writes UTF-8")
    })
}

/// Nothing on standard error is meant for the program's authors.
#[track_caller]
fn assert_speaks_to_people(err: &str) {
    for leak in ["panicked", "RUST_BACKTRACE", "Some(", "Err(", "Os {", "kind: ", "(os error", "src/"] {
        assert!(!err.contains(leak), "`{leak}` in {err}");
    }
}

/// The path of a sample article; of all samples for an empty name.
pub fn sample(name: &str) -> String {
    format!("{}/data/samples/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// The paths of all sample files, sorted.
pub fn sample_files() -> Vec<String> {
    let entries = fs::read_dir(sample("")).unwrap();
    let mut files: Vec<_> =
        entries.map(|e| e.unwrap().path().into_os_string().into_string().unwrap()).collect();
    files.sort();
    files
}
