package lms.content.yaml;

import lms.content.document.Position;

/** A text value and where it stands. */
public record Located(Position at, String text) {}
