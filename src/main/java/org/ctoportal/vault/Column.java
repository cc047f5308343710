package org.ctoportal.vault;

/** A column as it is kept; what the database computes by itself is none. */
record Column(String name, ColumnKind kind) {}
