package org.ctoportal.framework;

/** No pack of that kind has been published under that number, or none at all. */
public class UnknownPackVersionException extends RuntimeException {

    public UnknownPackVersionException(PackKind kind, PackVersionId id) {
        super("There is no %s pack with the number %d".formatted(kind, id.value()));
    }

    public UnknownPackVersionException(PackVersionId id) {
        super("There is no pack with the number %d".formatted(id.value()));
    }

    public UnknownPackVersionException(PackKind kind) {
        super("No %s pack is published".formatted(kind));
    }
}
