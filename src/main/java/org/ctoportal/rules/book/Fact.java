package org.ctoportal.rules.book;

import java.io.Serializable;

/** Something that rules may ask about, such as {@code district.state}. */
public record Fact(String name, FactType type, String description) implements Serializable {}
