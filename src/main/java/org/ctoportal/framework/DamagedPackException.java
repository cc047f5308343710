package org.ctoportal.framework;

/** The rows of a published pack are no longer what was published. Nothing is composed from them. */
public class DamagedPackException extends RuntimeException {

    public DamagedPackException(String pack, String version, String what) {
        super("Pack %s %s in the database is not what was published: %s".formatted(pack, version, what));
    }
}
