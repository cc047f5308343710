package org.ctoportal.interview.scorecard;

import org.springframework.data.jpa.repository.JpaRepository;

interface ScorecardStepRepository extends JpaRepository<ScorecardStep, Long> {}
