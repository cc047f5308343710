package org.ctoportal.framework;

/** An example of what can prove a skill. */
public record Evidence(String code, String text) implements Item {

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.EVIDENCE;
    }
}
