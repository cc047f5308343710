package org.ctoportal.framework;

/** A statement leaders rate about themselves; others rate {@code observerText} about them. */
public record SelfStatement(String code, String text, String observerText) implements Item {

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.SELF_STATEMENT;
    }
}
