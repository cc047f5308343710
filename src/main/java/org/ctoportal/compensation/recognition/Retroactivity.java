package org.ctoportal.compensation.recognition;

import java.io.Serializable;
import java.time.LocalDate;

/** Payment for time before the policy was in force, which a recorded motion of the board alone allows. */
public record Retroactivity(LocalDate from, String motion) implements Serializable {

    public Retroactivity {
        Limits.told(motion);
        motion = motion.strip();
    }
}
