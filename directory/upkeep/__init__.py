"""Keeping the service directory true: what visitors, providers and editors do so that listings stay right."""
