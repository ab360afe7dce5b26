//! Stub.

/// Stub.
#[derive(Debug)]
pub struct TimeTables {}

impl TimeTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {}
    }
}
