//! Stub.

/// Stub.
#[derive(Debug)]
pub struct SpeechTables {}

impl SpeechTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {}
    }
}
