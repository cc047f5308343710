package org.ctoportal.framework;

/** What a candidate must or should bring. */
public record Qualification(String code, QualificationKind kind, String text) implements Item {

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.QUALIFICATION;
    }
}
