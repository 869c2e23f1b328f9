//! What an object checks of its properties, as a macro.

/// Implements [`Validate`] for components that are sent. An object has a line for each property that
/// is required or has limits, with its name in JSON; a union has the variants with limits.
macro_rules! validation {
    (@type $name:ident { $($rule:tt)* }) => {
        impl $crate::call::Validate for $crate::types::$name {
            #[inline]
            fn validate(&self, _: &[$crate::call::Limit], problems: &mut $crate::call::Problems) {
                #[allow(unused_imports, reason = "not every object has limits")]
                use $crate::call::Limit::*;

                // An object may have nothing to check.
                let _ = &problems;
                $crate::call::validation!(@rules self problems $($rule)*);
            }
        }
    };
    (@rules $this:ident $problems:ident) => {};
    (@rules $this:ident $problems:ident exactly_one
        $([$($field:ident $(= $wire:literal)?),*]),*; $($rest:tt)*) => {
        $problems.exactly_one_group(&[
            $(&[$($crate::call::validation!(@set $this $field $($wire)?)),*] as &[_]),*
        ]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident at_most_one
        $($field:ident $(= $wire:literal)?),*; $($rest:tt)*) => {
        $problems.at_most_one(&[$($crate::call::validation!(@set $this $field $($wire)?)),*]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident any_of
        $($field:ident $(= $wire:literal)?),*; $($rest:tt)*) => {
        $problems.any_of(&[$($crate::call::validation!(@set $this $field $($wire)?)),*]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident required_when $field:ident $(= $wire:literal)?
        if $other:ident $(= $other_wire:literal)? is $value:literal; $($rest:tt)*) => {
        $problems.required_when(
            $crate::call::validation!(@wire $field $($wire)?),
            &$this.$field,
            ($crate::call::validation!(@wire $other $($other_wire)?), &$this.$other),
            $value,
        );
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident min_properties $least:literal of
        $($field:ident),*; $($rest:tt)*) => {
        $problems.min_properties($least, &[
            $($crate::call::Settable::is_set(&$this.$field)),*
        ]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident required $field:ident = $wire:literal
        $([$($limit:expr),* $(,)?])?; $($rest:tt)*) => {
        $problems.required($wire, &$this.$field);
        $( $problems.check($wire, &$this.$field, &[$($limit),*]); )?
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident optional $field:ident = $wire:literal
        [$($limit:expr),* $(,)?]; $($rest:tt)*) => {
        $problems.check($wire, &$this.$field, &[$($limit),*]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@set $this:ident $field:ident $($wire:literal)?) => {(
        $crate::call::validation!(@wire $field $($wire)?),
        $crate::call::Settable::is_set(&$this.$field),
    )};
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@type $name:ident ($($variant:ident),*)) => {
        impl $crate::call::Validate for $crate::types::$name {
            #[inline]
            fn validate(&self, limits: &[$crate::call::Limit], problems: &mut $crate::call::Problems) {
                match self {
                    $( Self::$variant(value) => value.validate(limits, problems), )*
                    _ => {}
                }
            }
        }
    };
    ($($name:ident $checks:tt)*) => {
        $( $crate::call::validation!(@type $name $checks); )*
    };
}

pub(crate) use validation;
