package org.ctoportal.framework;

/** Something to do to grow in a skill. */
public record GrowthActivity(String code, Kind kind, String text) implements Item {

    /** Practice, thought, or study beyond the district. */
    public enum Kind {
        TO_DO,
        REFLECTION,
        EXTEND
    }

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.GROWTH_ACTIVITY;
    }
}
