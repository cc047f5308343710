package org.ctoportal.framework;

/** Observable behavior that shows a skill. */
public record Indicator(String code, String text) implements Item {

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.INDICATOR;
    }
}
