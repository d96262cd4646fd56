"""Finds every place in the source that writes a message, so that none can be forgotten by the tests."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.processes import ROOT

APPS = [*sorted((ROOT / "site").iterdir()), *(ROOT / app for app in ("directory", "families", "volunteers"))]
APPS += [ROOT / "quality", ROOT / "reporting"]
WRITING = {
    *("write_email", "write_sms", "Letter"),
    *("send_mail", "send_mass_mail", "mail_admins", "mail_managers", "EmailMessage", "EmailMultiAlternatives"),
    *("send_notification_mail", "email_user"),
}


def sources() -> Iterator[tuple[str, ast.Module]]:
    """Every module of ours, with the name it is imported by."""
    for app in APPS:
        for path in sorted(app.rglob("*.py")):
            if "migrations" not in path.parts:
                parts = path.relative_to(app.parent).with_suffix("").parts
                yield ".".join(part for part in parts if part != "__init__"), ast.parse(path.read_text())


def functions(module: str, tree: ast.AST) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every function, by its full name; those inside classes too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield f"{module}.{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from functions(f"{module}.{node.name}", node)


def calls(node: ast.AST) -> Iterator[str]:
    """What is called in there: `write_sms`, `Message.objects.create`."""
    return (ast.unparse(each.func) for each in ast.walk(node) if isinstance(each, ast.Call))


def writers() -> set[str]:
    """Functions that write a message, or its words."""
    return {
        name
        for module, tree in sources()
        for name, function in functions(module, tree)
        if any(call.split(".")[-1] in WRITING for call in calls(function))
    }


def makers_of_rows() -> set[str]:
    """Modules that put messages into the database themselves."""
    making = ("Message", "Message.objects.create", "Message.objects.get_or_create", "Message.objects.bulk_create")
    return {
        module
        for module, tree in sources()
        if module.split(".")[0] == "outbox" or "outbox.models" in ast.unparse(tree)
        if any(call in making for call in calls(tree))
    }


def letter_templates() -> list[Path]:
    """Every template of a letter."""
    folders = ("accounts/letters", "account/email", "mfa/email")
    return [path for folder in folders for path in sorted((ROOT / "templates" / folder).glob("*.txt"))]
