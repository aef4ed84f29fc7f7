//! Builds the program again when a file of the default theme comes or goes: the
//! theme is embedded, and the compiler itself watches only files it has seen.

fn main() {
    println!("cargo:rerun-if-changed=themes/default");
}
