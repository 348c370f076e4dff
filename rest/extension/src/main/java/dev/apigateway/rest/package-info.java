/** Jakarta REST resources that answer the events of a function. */
package dev.apigateway.rest;
