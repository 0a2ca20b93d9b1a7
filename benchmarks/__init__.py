"""How fast jdlint is, as ratios: `python -m benchmarks FOLDER`."""
