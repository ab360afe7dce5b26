//! How a term is declared.

/// Declares a module of terms of one namespace: a constant each, and `ALL` of them in order.
macro_rules! terms {
    (
        $(#[$doc:meta])*
        $module:ident, $prefix:literal, $namespace:literal: $($name:ident = $local:literal),+ $(,)?
    ) => {
        $(#[$doc])*
        pub mod $module {
            use oxigraph::model::NamedNodeRef;

            /// The namespace of the terms.
            pub const NS: &str = $namespace;

            $(
                #[doc = concat!("`", $prefix, ":", $local, "`")]
                pub const $name: NamedNodeRef<'static> =
                    NamedNodeRef::new_unchecked(concat!($namespace, $local));
            )+

            /// Every term of this module, in the order of declaration.
            pub const ALL: &[NamedNodeRef<'static>] = &[$($name),+];
        }
    };
}
