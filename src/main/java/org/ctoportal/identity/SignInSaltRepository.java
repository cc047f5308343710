package org.ctoportal.identity;

import org.springframework.data.jpa.repository.JpaRepository;

interface SignInSaltRepository extends JpaRepository<SignInSalt, Integer> {}
