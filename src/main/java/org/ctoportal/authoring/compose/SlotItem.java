package org.ctoportal.authoring.compose;

/** A framework item offered for a slot; {@code group} is its skill's code. */
public record SlotItem(String code, String group, String text) {}
