package org.ctoportal.secret;

import org.springframework.data.jpa.repository.JpaRepository;

interface KeyMarkRepository extends JpaRepository<KeyMark, Integer> {}
