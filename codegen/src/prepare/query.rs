use serde_json::{Value, json};

use super::Pass;

pub(super) const PASS: Pass = Pass {
    name: "query",
    closes: "a required query parameter is an argument that always needs a value",
    apply,
};

/// Makes every query parameter optional.
///
/// Request builders hold each as an `Option` and report those that are required and missing.
fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    let mut relax = |parameter: &mut Value| {
        if parameter["in"] == "query" && parameter["required"] == true {
            parameter["required"] = json!(false);
            count += 1;
        }
    };
    let components = document.pointer_mut("/components/parameters").and_then(Value::as_object_mut);
    components.into_iter().flatten().for_each(|(_, parameter)| relax(parameter));
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (_, item) in paths.into_iter().flatten() {
        let operations = item.as_object_mut().into_iter().flatten();
        for (_, operation) in operations {
            let own = match operation {
                Value::Array(_) => Some(operation),
                _ => operation.get_mut("parameters"),
            };
            own.and_then(Value::as_array_mut).into_iter().flatten().for_each(&mut relax);
        }
    }
    count
}
