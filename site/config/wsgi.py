"""The WSGI door for web servers."""

import os
from threading import Thread

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
application = get_wsgi_application()

from directory.search.kept import begin  # noqa: E402 - models are there only now

Thread(target=begin, name="index of services", daemon=True).start()
