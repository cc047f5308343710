package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;

/** When what people answered was destroyed, and by whom. */
public record AnswersDestroyed(Instant at, String by) implements Serializable {}
