//! How the program ends, as a number that scripts can test.

use std::process::ExitCode;

/// What a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// It could not.
    Failed,
    /// What was asked is not something it can do.
    Usage,
    /// A check found something.
    Found,
    /// The answer is empty or false, and `--exit-status` asked to be told.
    Empty,
    /// A limit stopped it.
    Limit,
    /// Some inputs failed; the rest is in.
    Partial,
    /// Ctrl-C.
    Interrupted,
}

impl Exit {
    /// The process's exit code.
    ///
    /// ```
    /// assert_eq!(dateline::cli::exit::Exit::Partial.code(), 6);
    /// ```
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Found => 3,
            Self::Empty => 4,
            Self::Limit => 5,
            Self::Partial => 6,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
