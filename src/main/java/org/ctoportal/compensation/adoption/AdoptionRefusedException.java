package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step on the way to adoption cannot be taken now. */
public class AdoptionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final AdoptionRefusal refusal;
    private final @Nullable LocalDate earliest;

    AdoptionRefusedException(AdoptionRefusal refusal) {
        this(refusal, null);
    }

    AdoptionRefusedException(AdoptionRefusal refusal, @Nullable LocalDate earliest) {
        super(refusal.name());
        this.refusal = refusal;
        this.earliest = earliest;
    }

    public AdoptionRefusal refusal() {
        return refusal;
    }

    /** The first day on which it could be; empty where no waiting helps. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }
}
