## What each key of the YAML files means, for `aoxanh schema`.
