"""The outline language: outlines/*.yaml -> Outline, a module for what stands under each key."""
