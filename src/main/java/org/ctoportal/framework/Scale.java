package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/** A rating scale, its levels rising without gaps from the first to the last. */
public record Scale(String code, List<Level> levels) implements Serializable {

    public Scale {
        levels = List.copyOf(levels);
    }

    /** One level; {@code text} is empty where the scale is described item by item. */
    public record Level(int level, String label, String text) implements Serializable {}
}
