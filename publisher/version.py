"""The version, where every layer can say it."""

VERSION = "0.1.0"
