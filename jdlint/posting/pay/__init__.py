"""Pay: every stated amount or range of base pay, from the text and from the front matter."""

from jdlint.posting.pay.find import find_pay

__all__ = ["find_pay"]
