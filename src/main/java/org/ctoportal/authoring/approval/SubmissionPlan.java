package org.ctoportal.authoring.approval;

import java.util.List;

/** What would happen if the draft were submitted now: on which route, or what stands in the way. */
public record SubmissionPlan(int revision, Route route, List<Blocker> blockers) {}
