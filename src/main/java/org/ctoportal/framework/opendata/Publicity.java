package org.ctoportal.framework.opendata;

import java.io.Serializable;
import org.ctoportal.framework.store.PublicMark;
import org.jspecify.annotations.Nullable;

/**
 * Whether everybody may read a framework.
 *
 * @param place of its public page
 * @param mark since when and by whose decision; none for what the portal ships
 */
public record Publicity(
        String place, boolean isPublic, @Nullable PublicMark mark) implements Serializable {}
