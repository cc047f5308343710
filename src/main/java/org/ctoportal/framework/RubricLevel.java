package org.ctoportal.framework;

/** What work at one level of the rubric scale looks like. */
public record RubricLevel(String code, int level, String text) implements Item {

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.RUBRIC_LEVEL;
    }
}
