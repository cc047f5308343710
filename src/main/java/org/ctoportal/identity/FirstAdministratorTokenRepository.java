package org.ctoportal.identity;

import org.springframework.data.jpa.repository.JpaRepository;

interface FirstAdministratorTokenRepository extends JpaRepository<FirstAdministratorToken, Long> {}
